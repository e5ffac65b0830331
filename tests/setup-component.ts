/* Loaded here, so that a report left open at the end of a test does not load it when the page is gone. */
import '#tasks/check-text.ts';
import '#i18n/late-sentences.zh-cn.ts';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
