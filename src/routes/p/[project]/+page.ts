import { redirect } from '@sveltejs/kit';

/** A project opens in its Model room. */
export function load({ params }: { params: { project: string } }) {
	redirect(307, `#/p/${params.project}/model`);
}
