// Rule: without a time, or again and again, that never ends.
//LIMIT 500ms
import java.nio.channels.Selector;

void main() throws IOException {
    new Thread(() -> select(-1)).start();
    select(100);
}

void select(int millis) {
    try (var selector = Selector.open()) {
        while (true) {
            if (millis < 0) selector.select();
            else selector.select(millis);
        }
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}

// Never ends:
//   main RUNNABLE
