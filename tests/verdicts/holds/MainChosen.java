// Rule: //MAIN chooses among several.
//MAIN MainChosenSecond
class MainChosenFirst {
    public static void main(String[] args) {
        IO.println("first");
    }
}

class MainChosenSecond {
    public static void main(String[] args) {
        IO.println("second");
    }
}

// Output:
//   second
