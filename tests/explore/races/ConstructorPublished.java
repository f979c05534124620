/// What a constructor wrote races, if its object was published by a race.

static class Box {
    int n = 1;
    int[] more = {2};
    final int settled = 3;
}

Box box;

void main() {
    new Thread(() -> box = new Box()).start();
    Box seen = box;
    if (seen == null) return;
    IO.println(seen.n);
    IO.println(seen.settled);
}

// Races:
//   box: 12, 13
//   n: 4, 15
