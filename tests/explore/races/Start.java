/// What comes before a start comes before all that the thread does.

int x;

void main() {
    x = 1;
    new Thread(() -> IO.println(x)).start();
}

// Races:
