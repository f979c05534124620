// Rule: preview features are off otherwise.
import java.util.concurrent.StructuredTaskScope;

void main() throws Exception {
    try (var scope = StructuredTaskScope.open()) {
        var one = scope.fork(() -> 1);
        scope.join();
        IO.println(one.get());
    }
}

// Output:
//   1
