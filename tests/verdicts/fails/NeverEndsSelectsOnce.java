// Rule: nor does one that waits for a time in the system, which Java calls RUNNABLE.
//LIMIT 500ms
import java.nio.channels.Selector;

void main() throws IOException {
    try (var selector = Selector.open()) {
        selector.select(3000);
    }
}

// Never ends:
//   main RUNNABLE
