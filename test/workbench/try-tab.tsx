import type { Profile } from '../host/requirement-sets';
import { RibbonGroupView } from './ribbon';
import { useSession } from './use-session';
import { words } from './workbench-words';
import type { Obstacle } from './obstacle';

const OBSTACLES = [
  ['none', words.obstacleNone],
  ['protected', words.obstacleProtected],
  ['editing', words.obstacleEditing],
  ['read-only', words.obstacleReadOnly],
  ['structure', words.obstacleStructure],
] as const satisfies readonly (readonly [Obstacle, object])[];

const PROFILES: readonly (readonly [Profile, string])[] = [
  ['web', 'Web'],
  ['win', 'Windows (Microsoft 365)'],
  ['mac', 'Mac'],
  ['LTSC2024', 'Windows (LTSC 2024)'],
  ['LTSC2021', 'Windows (LTSC 2021)'],
];

/** States in which things fail, and manners in which versions of Excel differ. */
export function TryTab() {
  const { session, state, say } = useSession();
  return (
    <>
      <RibbonGroupView label={say(words.obstacles)}>
        <div
          className="choices"
          role="radiogroup"
          aria-label={say(words.obstacles)}
          title={say(words.obstacleTip)}
        >
          {OBSTACLES.map(([obstacle, label]) => (
            <label key={obstacle}>
              <input
                type="radio"
                name="obstacle"
                checked={state.obstacle === obstacle}
                onChange={() => {
                  session.setObstacle(obstacle);
                }}
              />
              <span>{say(label)}</span>
            </label>
          ))}
        </div>
      </RibbonGroupView>
      <RibbonGroupView label={say(words.behaviour)}>
        <div className="settings">
          <label title={say(words.blanksTip)}>
            <span>{say(words.blanks)}</span>
            <select
              value={state.blankArgument === 0 ? '0' : 'null'}
              onChange={(event) => {
                session.setManners({ blankArgument: event.target.value === '0' ? 0 : null });
              }}
            >
              <option value="0">0</option>
              <option value="null">null</option>
            </select>
          </label>
          <label title={say(words.platformTip)}>
            <span>{say(words.platform)}</span>
            <select
              value={state.profile}
              onChange={(event) => {
                const chosen = PROFILES.find(([profile]) => profile === event.target.value);
                if (chosen !== undefined) session.setManners({ profile: chosen[0] });
              }}
            >
              {PROFILES.map(([profile, label]) => (
                <option key={profile} value={profile}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </div>
      </RibbonGroupView>
    </>
  );
}
