package fr.care.controle.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Floating numbers in fields, parameters, results or calls: primitive types are no dependency to ArchUnit. */
final class Flottants extends ArchCondition<JavaClass> {
    private static final Set<String> TYPES =
            Set.of("double", "float", "double[]", "float[]", "java.lang.Double", "java.lang.Float");

    Flottants() {
        super("count with floating numbers");
    }

    @Override
    public void check(JavaClass classe, ConditionEvents fautes) {
        for (JavaField champ : classe.getFields()) {
            signaler(champ.getRawType(), classe, champ.getFullName(), fautes);
        }
        for (JavaCodeUnit code : classe.getCodeUnits()) {
            signaler(code.getRawReturnType(), classe, code.getFullName(), fautes);
            code.getRawParameterTypes().forEach(type -> signaler(type, classe, code.getFullName(), fautes));
        }
        for (JavaMethodCall appel : classe.getMethodCallsFromSelf()) {
            signaler(appel.getTarget().getRawReturnType(), classe, appel.getDescription(), fautes);
            appel.getTarget()
                    .getRawParameterTypes()
                    .forEach(type -> signaler(type, classe, appel.getDescription(), fautes));
        }
    }

    private static void signaler(JavaClass type, JavaClass classe, String ou, ConditionEvents fautes) {
        if (TYPES.contains(type.getName())) {
            fautes.add(SimpleConditionEvent.satisfied(classe, ou + " counts with " + type.getName()));
        }
    }
}
