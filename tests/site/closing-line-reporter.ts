import type { FullConfig, FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** The last line of the run, alone on its line: 'N passed, N failed', and ', N skipped' when there are any. */
export default class ClosingLineReporter implements Reporter {
  private suite: Suite | undefined;
  private errorsOutsideTests = 0;
  private line = '';

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onError(): void {
    this.errorsOutsideTests += 1;
  }

  onEnd({ status }: FullResult): void {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
    const failed = count('unexpected') + this.errorsOutsideTests;
    // A run that was cut short, or found no tests, has not passed, even if no test failed.
    const failedInAll = status === 'passed' ? failed : Math.max(failed, 1);
    const skipped = count('skipped');
    this.line = `${count('expected') + count('flaky')} passed, ${failedInAll} failed`;
    if (skipped > 0) this.line += `, ${skipped} skipped`;
  }

  /** Printed at the very end, below the summary of the other reporter. */
  async onExit(): Promise<void> {
    await new Promise((resolve) => process.stdout.write(`\n${this.line}\n`, resolve));
  }
}
