import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';

import type { AnswerHeaders } from './answer-headers.ts';

/** As much as error pages and redirects usually have to say. */
const UNREAD_BYTES = 64 * 1024;

/** The head of an answer, and its body where it is one that is read. */
export interface Answer {
  status: number;
  headers: AnswerHeaders;
  /** The raw bytes of a 2xx answer; null for any other. Destroying it ends the connection. */
  body: Readable | null;
}

/**
 * One request and its answer over undici's `dispatch`: half the cost of its `request`, which builds a stream for every
 * answer, and nearly all answers to polls are 304s without a body.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  /** Settles with the head of the answer; rejects when there is none, or when `abort` comes first. */
  readonly answer: Promise<Answer>;
  /** Set once the head has come. */
  status: number | undefined;
  #resolve: (answer: Answer) => void = () => undefined;
  #reject: (reason: unknown) => void = () => undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #headers: AnswerHeaders = {};
  #body: Readable | undefined;
  #aborted: Error | undefined;
  #unread = 0;

  constructor() {
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Ends the request, wherever it is: the answer or its body fails with `reason`. */
  abort(reason: Error): void {
    this.#aborted = reason;
    this.#reject(reason);
    this.#body?.destroy(reason);
    this.#controller?.abort(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It had to wait for a connection, and its time ran out meanwhile.
    if (this.#aborted !== undefined) controller.abort(this.#aborted);
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: AnswerHeaders): void {
    // 1xx: the answer proper is still to come.
    if (status < 200) return;
    this.status = status;
    this.#headers = headers;
    if (status > 299) return;
    this.#body = new Readable({
      read: () => controller.resume(),
      destroy: (error, done) => {
        if (this.#body?.readableEnded === false) controller.abort(error ?? new Error('not read to its end'));
        done(error);
      },
    });
    this.#resolve({ status, headers, body: this.#body });
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#body !== undefined) {
      if (!this.#body.push(chunk)) controller.pause();
      return;
    }
    // A short body that nobody reads may pass, for the connection's sake; a long one is not worth it.
    this.#unread += chunk.length;
    if (this.#unread > UNREAD_BYTES) controller.abort(new Error('a body that nobody reads'));
  }

  onResponseEnd(): void {
    if (this.#body === undefined) this.#conclude();
    else this.#body.push(null);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#body !== undefined) this.#body.destroy(error);
    // The head of an answer whose body is not read is all that we want.
    else if (this.status !== undefined && this.#aborted === undefined) this.#conclude();
    else this.#reject(error);
  }

  #conclude(): void {
    this.#resolve({ status: this.status ?? 0, headers: this.#headers, body: null });
  }
}
