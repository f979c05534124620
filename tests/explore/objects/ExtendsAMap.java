import java.util.LinkedHashMap;
import java.util.Map;

/// Code of the JDK's that is not woven calls back what a subclass overrides: told by line.

static class Recent extends LinkedHashMap<Integer, Integer> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
        return size() > 2;
    }
}

void main() {
    IO.println(new Recent());
}

// Refused:
//   6: the class ExtendsAMap.Recent, which extends LinkedHashMap
