import { KeyGroups } from '#screens/help/keys/key-groups.tsx';
import { useKeysWords } from '#screens/help/keys/keys-words.ts';
import { routeHref } from '#session/routes.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';

/** 按键 over the screen at hand, with the way to the printed card. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const words = useKeysWords();
  const acts = (
    <>
      <a className={buttonClass()} href={routeHref({ screen: 'keys' })} onClick={onClose}>
        {words.printCard}
      </a>
      <Button look="primary" data-first onClick={onClose}>
        {words.close}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} acts={acts} onClose={onClose}>
      <KeyGroups />
    </Dialog>
  );
}
