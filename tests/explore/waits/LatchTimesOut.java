/// A latch whose wait has a time-out: the count comes before or after.

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

void main() throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(1);
    new Thread(latch::countDown).start();
    IO.println(latch.await(5, TimeUnit.MILLISECONDS));
}

// Schedules:
//   false | 1
//   true | 1
