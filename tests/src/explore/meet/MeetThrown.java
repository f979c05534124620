/// An exception, as main's end is told.
enum MeetThrown {
  ILLEGAL_STATE("IllegalStateException"),
  INTERRUPTED("InterruptedException"),
  SLEEP_INTERRUPTED("InterruptedException: sleep interrupted"),
  NOT_LOCKED("IllegalMonitorStateException"),
  NOT_OWNER("IllegalMonitorStateException: current thread is not owner"),
  STARTED_TWICE("IllegalThreadStateException"),
  BROKEN("BrokenBarrierException"),
  TIMEOUT("TimeoutException"),
  REJECTED("RejectedExecutionException: Task rejected from ThreadPoolExecutor"), // without hashes
  EXECUTION("ExecutionException"),
  CANCELLED("CancellationException"),
  NULL("NullPointerException");

  final String words;

  MeetThrown(String words) {
    this.words = words;
  }

  String type() {
    return words.replaceAll(":.*", "");
  }
}
