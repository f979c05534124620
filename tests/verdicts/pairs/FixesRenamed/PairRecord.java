record Point(int x) {}

void main() {
    IO.println(new Point(1));
}

// Output:
//   Point[x=1]
