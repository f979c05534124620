/// A subclass of Thread decides what its methods do, whatever the variable's type is.

static class Stoppable extends Thread {
  volatile boolean stopped;

  @Override
  public void run() {
    while (!isInterrupted()) Thread.onSpinWait();
    IO.println("stopped " + super.isInterrupted());
  }

  @Override
  public void interrupt() {
    stopped = true;
  }

  @Override
  public boolean isInterrupted() {
    return stopped;
  }
}

void main() {
  Thread t = new Stoppable();
  t.start();
  t.interrupt();
}

// Reachable:
//   stopped false
