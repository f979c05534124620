// Rule: again and again, alone, that never ends either.
//LIMIT 500ms
import java.nio.channels.Selector;

void main() throws IOException {
    try (var selector = Selector.open()) {
        while (true) selector.select(100);
    }
}

// Never ends:
//   main RUNNABLE
