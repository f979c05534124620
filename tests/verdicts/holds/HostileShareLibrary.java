// Rule: the state of a library is a run's own, too.
//DEPS org.slf4j:slf4j-api:2.0.17
void main() {
    var marker = org.slf4j.MarkerFactory.getMarker("x");
    IO.println(marker.hasReferences());
    marker.add(org.slf4j.MarkerFactory.getMarker("y"));
}

// Outcomes of 4 runs:
//   false | required
