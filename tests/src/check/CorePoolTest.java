import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CorePool;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Snippets side by side.
class CorePoolTest {
  /// What would wait for ever fails.
  private static int soon(CompletableFuture<Integer> result) {
    return result.orTimeout(Wait.LIMIT.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  @Test
  void whatFitsGoesBeforeWhatHasToWait() {
    try (var cores = new CorePool(2)) {
      var held = new CountDownLatch(1);
      var begun = new AtomicBoolean();
      var first =
          cores.submit(
              1,
              () -> {
                held.await();
                return 1;
              });
      var wide =
          cores.submit(
              2,
              () -> {
                begun.set(true);
                return 2;
              });
      assertEquals(3, soon(cores.submit(1, () -> 3)));
      assertFalse(begun.get(), "it needs the lane that is taken");
      held.countDown();
      assertEquals(2, soon(wide));
      assertEquals(1, soon(first));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nobodyHasALaneThatIsTaken(long seed) {
    var random = new Random(seed);
    var taken = new AtomicInteger();
    var most = new AtomicInteger();
    try (var cores = new CorePool(4)) {
      var all = new ArrayList<CompletableFuture<Integer>>();
      for (int i = 0; i < 300; i++) {
        int width = random.nextInt(1, 5);
        all.add(
            cores.submit(
                width,
                () -> {
                  most.accumulateAndGet(taken.addAndGet(width), Math::max);
                  return taken.addAndGet(-width);
                }));
      }
      all.forEach(CorePoolTest::soon);
    }
    assertEquals(0, taken.get());
    assertTrue(most.get() <= 4, most + " of 4");
  }

  @Test
  void anErrorGivesItsLaneBack() {
    try (var cores = new CorePool(1)) {
      var failed =
          cores.<Integer>submit(
              1,
              () -> {
                throw new AssertionError("of the work");
              });
      var thrown = assertThrows(CompletionException.class, () -> soon(failed));
      assertEquals("of the work", thrown.getCause().getMessage());
      assertEquals(1, soon(cores.submit(1, () -> 1)));
    }
  }

  @Test
  void whatWaitsIsNotBegunOnceAllIsOver() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var never = new CountDownLatch(1);
    var late = new AtomicBoolean();
    var cores = new CorePool(1);
    var first =
        cores.<Integer>submit(
            1,
            () -> {
              begun.countDown();
              never.await();
              return 1;
            });
    cores.submit(
        1,
        () -> {
          late.set(true);
          return 2;
        });
    begun.await();
    cores.close();
    var thrown = assertThrows(CompletionException.class, () -> soon(first));
    assertInstanceOf(InterruptedException.class, thrown.getCause());
    assertFalse(late.get());
  }
}
