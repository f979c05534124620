//EXPLORE

class Worker extends Thread {
    final String says;

    Worker(String says) {
        this.says = says;
    }

    public void run() {
        IO.println(says);
    }
}

class Called extends Worker {
    Called(String says) {
        super(says);
        setName(says);
    }
}

class Ann extends Thread {
    Ann() {
        super("ann");
    }

    public void run() {
        IO.println("ann");
    }
}

void main() {
    var one = new Worker("one");
    var named = new Ann();
    var called = new Called("bob");
    var two = new Thread() {
        @Override
        public void run() {
            IO.println("two");
        }
    };
    for (var each : new Thread[] {one, named, called, two}) each.start();
}
