package fr.care.controle.commande;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in French what is wrong with a command line. */
final class ErreursSyntaxe implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException erreur, String[] arguments) {
        String aide = erreur.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        erreur.getCommandLine().getErr().println(message(erreur) + " Aide : " + aide);
        return CodeRetour.USAGE.valeur();
    }

    private static String message(ParameterException erreur) {
        if (erreur instanceof UnmatchedArgumentException inconnus) {
            return "Option ou argument inconnu : %s.".formatted(String.join(" ", inconnus.getUnmatched()));
        }
        if (erreur instanceof MissingParameterException manquants) {
            return manquants(manquants.getMissing());
        }
        ArgSpec argument = erreur.getArgSpec();
        if (argument != null && erreur.getValue() != null) {
            return "Valeur « %s » refusée pour %s, attendu : %s."
                    .formatted(erreur.getValue(), nom(argument), argument.paramLabel());
        }
        return argument == null
                ? String.valueOf(erreur.getMessage())
                : "Valeur manquante ou refusée pour %s.".formatted(nom(argument));
    }

    private static String manquants(List<ArgSpec> arguments) {
        return arguments.isEmpty()
                ? "Il manque une valeur à la dernière option."
                : "Option ou valeur obligatoire absente : %s."
                        .formatted(arguments.stream()
                                .map(a -> nom(a) + " " + a.paramLabel())
                                .collect(Collectors.joining(", ")));
    }

    private static String nom(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
