// Rule: the number of the first thread is the same in each start.
void main() {
    IO.println(Thread.ofVirtual().unstarted(() -> {}));
}

// Outcomes of 60 runs:
//   VirtualThread[#{number:int}]/new | acceptable
// where number < 60
