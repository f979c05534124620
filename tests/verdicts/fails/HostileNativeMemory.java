// Rule: memory beside the heap is bounded, too.
//LIMIT 10m
import java.lang.foreign.Arena;

void main() {
    var all = new ArrayList<Object>();
    while (all.size() < 100) {
        var part = Arena.global().allocate(64L << 20);
        part.fill((byte) 1);
        all.add(part);
    }
    IO.println("6 GB");
}

// Output:
//   6 GB
