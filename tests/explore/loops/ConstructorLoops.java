/// A constructor that goes round until a field of its own has a value.

static class Box {
    int n;

    Box() {
        while (n < 3) n++;
    }
}

void main() {
    new Thread(() -> IO.println(new Box().n)).start();
    IO.println(new Box().n);
}

// Schedules:
//   3\n3 | 2
