//BREAK wanted = 7 => wanted = before
// Rule: what a run made of the common pool, the next one doesn't find.
void main() {
    int before = ForkJoinPool.commonPool().getParallelism();
    int wanted = 7;
    ForkJoinPool.commonPool().setParallelism(wanted);
    IO.println(before == wanted ? "as before" : "another");
}

// Outcomes of 5 runs:
//   another | required
