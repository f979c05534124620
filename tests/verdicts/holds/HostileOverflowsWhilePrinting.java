// Rule: a stack that overflows within println leaves the marks in order.
int depth = 0;

void down() {
    System.out.print("");
    depth++;
    down();
}

void main() {
    for (int i = 0; i < 20; i++)
        try {
            down();
        } catch (StackOverflowError e) {
            IO.println("up again");
        }
}

// Outcomes of each line:
//   up again | required
