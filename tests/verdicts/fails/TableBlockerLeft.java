// Rule: what main was blocked by is no state of the next run.
//BREAK setCurrentBlocker("left") => setCurrentBlocker(null)
void main() {
    IO.println(LockSupport.getBlocker(Thread.currentThread()));
    LockSupport.setCurrentBlocker("left");
}

// Outcomes of 10 runs:
//   left | required | what the last run left
//   null | acceptable
