// Rule: a class of another snippet is not to be seen at run time.
public class PairCollideFour {
    public static void main(String[] args) throws Exception {
        Class.forName("PairCollideOne");
    }
}

// Throws: ClassNotFoundException: PairCollideOne
