/// What is done to it after the constructor is not ordered.

static class Box {
    final int[] data = {1, 2};
}

Box box;

void main() {
    new Thread(() -> {
        Box made = new Box();
        box = made;
        made.data[1] = 3;
    }).start();
    Box seen = box;
    if (seen != null) IO.println(seen.data[1]);
}

// Races:
//   box: 12, 15
//   data[]: 13, 16
