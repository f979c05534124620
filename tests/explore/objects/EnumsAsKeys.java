import java.util.HashMap;
import java.util.Map;

/// The hash codes of enums are others in each JVM, and so is the order of a map.

enum Light { RED, GREEN }

void main() {
  Map<Light, Integer> seen = new HashMap<>();
  for (Light light : Light.values()) seen.put(light, 1);
  IO.println(seen);
}

// Refused:
//   11: HashMap.println has another order in each JVM, as its keys are enums or classes
