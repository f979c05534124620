// Rule: a classic class with static main is a program too.
public class MainStaticArgs {
    public static void main(String[] args) {
        System.out.println("classic " + args.length);
    }
}

// Output:
//   classic 0
