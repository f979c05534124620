import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// One stand-in is for two classes of queues.

void main() {
  BlockingQueue<String> queue = new LinkedBlockingQueue<>();
  IO.println(
      switch (queue) {
        case ArrayBlockingQueue<String> _ -> "array";
        default -> "linked";
      });
}

// Refused:
//   10: whether something is of the type ArrayBlockingQueue is not modelled
