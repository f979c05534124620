/// What a final field leads to is seen as it was at the end of the constructor, whatever else races.

static class Box {
    final int[] data = {1, 2};
    final String name;
    int[] open = {3};

    Box(String name) {
        this.name = Objects.requireNonNull(name);
    }
}

Box box;

void main() {
    new Thread(() -> box = new Box("x")).start();
    Box seen = box;
    if (seen == null) return;
    IO.println(seen.name + seen.data[1]);
    IO.println(seen.open[0]);
}

// Races:
//   box: 16, 17
//   open: 6, 20
//   open[]: 6, 20
