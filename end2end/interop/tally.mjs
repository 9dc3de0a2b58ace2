// One line for each case, and at the end `N passed, M failed`, which scripts/test.sh counts.

export function tally() {
  const counts = { passed: 0, failed: 0 };
  return {
    /** A case: `complaint` says what is wrong, null when nothing is; `words` what was found otherwise. */
    check(name, complaint, words = "") {
      counts[complaint ? "failed" : "passed"] += 1;
      console.log(`${complaint ? "WRONG" : "right"}  ${name}: ${complaint ?? words}`);
    },
    /** Something that nobody checks, and why; it counts as nothing. */
    unchecked(name, why) {
      console.log(`-----  ${name}: ${why}`);
    },
    /** Tells the sum and ends the process. */
    end() {
      console.log(`${counts.passed} passed, ${counts.failed} failed`);
      process.exit(counts.failed || !counts.passed ? 1 : 0);
    },
  };
}
