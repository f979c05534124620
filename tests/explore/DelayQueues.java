/// Who waits for a delay asks a clock.
void main() throws InterruptedException {
  new DelayQueue<Due>().take();
}

static class Due implements Delayed {
  public long getDelay(TimeUnit unit) {
    return 0;
  }

  public int compareTo(Delayed other) {
    return 0;
  }
}

// Refused:
//   3: DelayQueue, which asks a clock (a PriorityBlockingQueue has the order), is not modelled
