/// The constructor of an inner class looks whether there is an outer object, by a copy of its reference.

class Point {
    final int x;
    int y;

    Point(int x, int y) {
        this.x = x;
        this.y = y;
    }
}

Point point;

void main() {
    new Thread(() -> point = new Point(42, 7)).start();
    Point seen = point;
    if (seen == null) return;
    IO.println(seen.x);
    IO.println(seen.y);
}

// Races:
//   point: 16, 17
//   y: 9, 20
