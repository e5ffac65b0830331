import './polyfills.ts';
import { answerOrders } from '#tasks/worker.ts';

answerOrders(self);
