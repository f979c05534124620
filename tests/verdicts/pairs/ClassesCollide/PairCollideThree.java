// Rule: a class of another snippet is not to be seen.
public class PairCollideThree {
    public static void main(String[] args) {
        IO.println(new Shared().name());
    }
}

// Output:
//   shared by two
