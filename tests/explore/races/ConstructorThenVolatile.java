/// An object that is published by a volatile write is all there.

static class Box {
    int n = 1;
}

volatile Box box;

void main() {
    new Thread(() -> box = new Box()).start();
    Box seen = box;
    if (seen != null) IO.println(seen.n);
}

// Races:
