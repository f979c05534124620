/// What comes after the start is not ordered.

int x;

void main() {
    new Thread(() -> IO.println(x)).start();
    x = 1;
}

// Races:
//   x: 6, 7
