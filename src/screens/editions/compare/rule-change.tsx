import type { EditionDiff } from '#domain/edition-diff.ts';
import { useWords } from '#session/use-words.tsx';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import { useEditionWords } from '../use-edition-words.ts';
import styles from './compare.module.css';
import type { DifferencesProps } from './differences.tsx';
import { type RuleWords, ruleInWords } from './rule-in-words.ts';

export interface ChangedRulesProps extends DifferencesProps {
  changed: EditionDiff['changedRules'];
}

/** 规则变化: each relation as it was and as it is, with the terms that only one of them has marked. */
export function ChangedRules({ changed, before, after }: ChangedRulesProps) {
  const { compare } = useEditionWords();
  const words = { ...useWords(), compare };
  return (
    <section>
      <h2>
        {compare.rules} <small>{compare.count(changed.length)}</small>
      </h2>
      {changed.length === 0 && <p className={styles.none}>{compare.nothing}</p>}
      {changed.map(({ rule, before: earlier }) => {
        const was = ruleInWords(earlier, before, words);
        const is = ruleInWords(rule, after, words);
        return (
          <div key={rule.id} className={styles.rule}>
            <h3>{rule.label}</h3>
            <dl>
              <dt>{compare.was}</dt>
              <dd>
                <Rule rule={was} other={is} mark="del" />
              </dd>
              <dt>{compare.is}</dt>
              <dd>
                <Rule rule={is} other={was} mark="ins" />
              </dd>
            </dl>
          </div>
        );
      })}
    </section>
  );
}

interface RuleProps {
  rule: RuleWords;
  other: RuleWords;
  mark: 'ins' | 'del';
}

function Rule({ rule, other, mark }: RuleProps) {
  return (
    <>
      <Side terms={rule.left} other={other.left} mark={mark} />
      <b className={styles.relation}>{rule.relation}</b>
      <Side terms={rule.right} other={other.right} mark={mark} />
      <span className={styles.conditions}>
        {rule.conditions === other.conditions ? (
          rule.conditions
        ) : (
          <Mark as={mark}>{rule.conditions}</Mark>
        )}
      </span>
    </>
  );
}

interface SideProps {
  terms: readonly string[];
  other: readonly string[];
  mark: 'ins' | 'del';
}

function Side({ terms, other, mark }: SideProps) {
  const { plus } = useEditionWords().compare;
  return terms.map((term, at) => (
    <span key={term}>
      {at > 0 && plus}
      {other.includes(term) ? term : <Mark as={mark}>{term}</Mark>}
    </span>
  ));
}

function Mark({ as: Tag, children }: { as: 'ins' | 'del'; children: string }) {
  const { onlyHere } = useEditionWords().compare;
  const { marks } = useWords();
  return (
    <Tag>
      {children}
      <HiddenLabel>{marks.aside(onlyHere)}</HiddenLabel>
    </Tag>
  );
}
