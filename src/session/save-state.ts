import type { Message } from '#domain/finding.ts';

/** 保存状态: whether this browser keeps what is on the screen. */
export interface SaveState {
  state: 'saving' | 'saved' | 'failed';
  /** When it was last kept: 10:32:05. */
  at?: string;
  /** A file outside the browser holds the report as it is now. */
  inFile: boolean;
  fileName?: string;
  /** Why keeping it failed. */
  problem?: Message;
}
