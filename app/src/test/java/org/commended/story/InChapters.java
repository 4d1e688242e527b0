package org.commended.story;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Leaves out the rest of a story once a chapter of it went wrong: it would only fail for what came before. */
final class InChapters implements ExecutionCondition, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(InChapters.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) return ConditionEvaluationResult.enabled("the story");
        String wrong = wrong(context).get();
        return wrong.isEmpty()
                ? ConditionEvaluationResult.enabled("the next chapter")
                : ConditionEvaluationResult.disabled("An earlier chapter went wrong: " + wrong);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) wrong(context).set(context.getDisplayName());
    }

    @SuppressWarnings("unchecked")
    private static AtomicReference<String> wrong(ExtensionContext context) {
        return (AtomicReference<String>) context.getParent()
                .orElseThrow()
                .getStore(NAMESPACE)
                .computeIfAbsent("wrong", key -> new AtomicReference<>(""), AtomicReference.class);
    }
}
