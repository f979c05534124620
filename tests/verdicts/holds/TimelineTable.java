// Rule: one traced run can't show every required row, nor bind every
// value; it must only not be forbidden.
//TIMELINE
void main() {
    boolean early = System.nanoTime() % 2 == 0;
    IO.println(early ? "a" : "n 1");
}

// Outcomes of up to 200 runs:
//   a       | required
//   n {n:int} | required
//   *       | acceptable
// where n == 1
