/// The default value of a field is there before anything happens (JLS 17.4.4).

static class Box {
    int n;
}

Box box;

void main() {
    new Thread(() -> box = new Box()).start();
    Box seen = box;
    if (seen != null) IO.println(seen.n);
}

// Races:
//   box: 10, 11
