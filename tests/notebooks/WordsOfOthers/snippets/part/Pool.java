import java.util.concurrent.Executors;

//LIMIT 2s

class Pool {
    public static void main(String[] args) {
        var pool = Executors.newFixedThreadPool(2);
        pool.submit(() -> System.out.println("done"));
    }
}

// Output:
//   done
