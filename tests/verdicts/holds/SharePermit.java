//BREAK "parked" => "went on"
// Rule: main begins each run of a table without a permit to pass by `park`, as each start does.
void main() throws InterruptedException {
    var main = Thread.currentThread();
    var other = new Thread(() -> {
        while (main.getState() != Thread.State.WAITING && main.isAlive()) Thread.onSpinWait();
        if (main.isAlive()) IO.println("parked");
        LockSupport.unpark(main);
    });
    other.start();
    LockSupport.park(this);
    LockSupport.unpark(main);
    LockSupport.unpark(other);
}

// Outcomes of 20 runs:
//   parked | required
