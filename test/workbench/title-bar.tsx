import { languages } from '../../src/domain/language';
import { obstaclesIn } from './obstacle';
import { useSession } from './use-session';
import { words } from './workbench-words';

const LANGUAGE_NAMES = { 'zh-CN': '中文', 'en-US': 'English' } as const;

export function TitleBar() {
  const { session, state, say } = useSession();
  return (
    <header className="title">
      <img src="/assets/carbon-neutrality-32.png" alt="" width={20} height={20} />
      <h1 className="title-name">{say(words.title)}</h1>
      <span className="title-book">
        <span className="title-file">{state.model.fileName}</span>
        <span className="title-marks" role="status">
          {obstaclesIn(state.host, state.obstacle).map((mark) => (
            <span key={mark['en-US']} className="title-mark">
              {say(mark)}
            </span>
          ))}
        </span>
      </span>
      <div className="title-languages" role="radiogroup" aria-label={say(words.language)}>
        {languages.map((language) => (
          <label key={language} lang={language}>
            <input
              type="radio"
              name="language"
              checked={state.language === language}
              onChange={() => {
                session.setLanguage(language);
              }}
            />
            <span>{LANGUAGE_NAMES[language]}</span>
          </label>
        ))}
      </div>
    </header>
  );
}
