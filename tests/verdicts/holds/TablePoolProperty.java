// Rule: the common pool is made once a JVM, so each run has its own.
//BREAK == wanted => != wanted
void main() {
    int wanted = 7;
    System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "" + wanted);
    IO.println(ForkJoinPool.getCommonPoolParallelism() == wanted);
}

// Outcomes of 50 runs:
//   true | required | the property is read when the pool is first used
