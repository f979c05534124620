// Rule: a main that a class has from an interface is one, and main(String[]) comes before main().
class MainOfAnInterface implements Says {
    public void main() { IO.println("own"); }
}
interface Says extends SaysMore { }
interface SaysMore {
    default void main(String[] args) { IO.println("inherited"); }
}

// Output:
//   inherited
