// Rule: each run has its main thread as it should be.
void main() {
    var t = Thread.currentThread();
    IO.println(t.getName() + " " + t.getPriority() + " "
        + t.isDaemon() + " " + t.isInterrupted() + " "
        + t.getThreadGroup().getName());
    t.setName("renamed");
    t.setPriority(3);
    t.interrupt();
}

// Outcomes of 10 runs:
//   main 5 false false main | required
