// Rule: a class of the program's inherits what shows the number of a
// thread, which is the same in each start.
class Worker extends Thread {
    boolean isOdd() {
        return threadId() % 2 == 1;
    }
}

void main() {
    IO.println(new Worker().isOdd());
}

// Outcomes of 60 runs:
//   true  | required
//   false | required
